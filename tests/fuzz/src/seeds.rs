//! What a corpus starts with: the answers that the documents promise.

use std::fs;
use std::path::PathBuf;

use crate::Targets;

impl Targets {
    /// Writes one documented answer for every operation into the corpus that the command line names
    /// first, if that is empty.
    ///
    /// # Panics
    /// If the corpus cannot be read or written.
    pub fn seed(&self) {
        let corpus = std::env::args()
            .skip(1)
            .find(|argument| !argument.starts_with('-'));
        let Some(corpus) = corpus.map(PathBuf::from).filter(|path| path.is_dir()) else {
            return;
        };
        let mut entries = fs::read_dir(&corpus).expect("the corpus can be read");
        if entries.next().is_some() {
            return;
        }
        for (number, target) in (0_u16..).zip(&self.all) {
            if let Some(body) = &target.documented {
                let seed = [&number.to_be_bytes(), body.as_slice()].concat();
                let name = format!("documented-{}", target.operation.id);
                fs::write(corpus.join(name), seed).expect("the corpus can be written");
            }
        }
    }
}
