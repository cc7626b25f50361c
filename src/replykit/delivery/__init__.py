"""Send mail by ways that keep what may be repeated apart from what may not."""
