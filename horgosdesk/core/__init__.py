"""What is true at the border. No Qt, no SQL, no files."""
