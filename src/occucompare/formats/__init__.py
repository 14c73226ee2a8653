"""One file or folder an output: HTML, Markdown, text, terminal, plots, frames. No roles."""
