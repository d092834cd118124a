//! What an error tells about each body that servers are known to send.
