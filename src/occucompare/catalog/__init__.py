"""Roles looked up by code, title and job title; where they are stored, read and written."""
