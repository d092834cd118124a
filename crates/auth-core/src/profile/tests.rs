//! What a profile says, and what is said when it is wrong.
