"""One file an output. Each lays out and escapes; none words anything."""
