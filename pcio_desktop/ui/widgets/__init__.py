"""Small widgets without knowledge of committees."""
