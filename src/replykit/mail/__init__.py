"""Read a customer's mail and write the reply's bytes; pure: no file, no network, no clock."""
