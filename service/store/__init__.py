"""What is kept: reports, findings, dismissals, pages' metadata, jobs, batches, keys, webhook deliveries."""
