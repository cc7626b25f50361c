"""Read a customer's mail and write the reply's bytes; pure: bytes in, values out, no file, no network, no clock."""
