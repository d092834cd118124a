//! Lists over the in-memory transport: every way of asking and answering that a document has, the
//! habits of servers, and lists that change while they are read.

mod changing;
mod flow;
mod habits;
mod server;
mod shapes;
mod warned;
