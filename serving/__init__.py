"""How the dashboard reaches browsers: small files, safe pages, many replicas behind one address."""
