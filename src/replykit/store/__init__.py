"""Keep drafts so that none is lost and none is sent twice; ``connect.open_store`` is the way in."""
