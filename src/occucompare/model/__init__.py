"""What is known of roles and what differs between them: values, no words and no files."""
