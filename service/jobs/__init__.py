"""Verifications that outlive the request that asked for them: one protocol, two engines."""
