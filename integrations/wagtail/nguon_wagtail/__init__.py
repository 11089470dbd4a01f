"""A panel for Wagtail's page editor: checks the page as it stands against its source, by a Nguon service.

To use it: put this folder and ``nguon_client.py`` (integrations/clients) on the path, add ``nguon_wagtail`` to
``INSTALLED_APPS``, set ``NGUON_SERVICE`` and ``NGUON_KEY``, put ``NguonPanel()`` among the panels of a page model and give
that model a method ``nguon_request()`` (see ``demo/models.py``). The browser speaks to Wagtail only; the key stays here.
"""
