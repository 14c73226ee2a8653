"""The command line: a thin door to the library, one file a command."""
