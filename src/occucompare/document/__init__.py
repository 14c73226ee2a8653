"""What is shown, as data: a page, its tables and its charts. No role, and no word of ours."""
