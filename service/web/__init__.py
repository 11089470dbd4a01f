"""The editor's page and the component ``nguon-report``: static files, served as they are and embedded by plugins."""
