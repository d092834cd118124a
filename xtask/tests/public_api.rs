//! What users can see in the signatures of the crates: no type of the tools that generate them,
//! and of reqwest only where a user brings their own client. What they can read of features.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, ImplItem, Item, TraitItem, Visibility};

/// The crates whose names may not stand in a public signature, unless listed below.
const FOREIGN: [&str; 6] = [
    "reqwest",
    "progenitor",
    "progenitor_client",
    "hyper",
    "rustls",
    "openapiv3",
];

/// Where a user brings their own client.
const ALLOWED: [&str; 2] = ["http_client", "from_reqwest"];

fn crates() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates")
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
}

/// Names of foreign crates in a signature, and names that were imported from them.
struct Paths<'a> {
    imported: &'a BTreeSet<String>,
    found: BTreeSet<String>,
}

impl VisitMut for Paths<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if let Some(first) = path.segments.first() {
            let first = first.ident.to_string();
            if FOREIGN.contains(&first.as_str()) || self.imported.contains(&first) {
                self.found.insert(first);
            }
        }
        visit_mut::visit_path_mut(self, path);
    }
}

/// The names that `use reqwest::…` brings into a file.
fn imports(file: &syn::File) -> BTreeSet<String> {
    fn names(tree: &syn::UseTree, into: &mut BTreeSet<String>) {
        match tree {
            syn::UseTree::Path(path) => names(&path.tree, into),
            syn::UseTree::Name(name) => drop(into.insert(name.ident.to_string())),
            syn::UseTree::Rename(name) => drop(into.insert(name.rename.to_string())),
            syn::UseTree::Glob(_) => panic!("a glob import of a foreign crate hides its names"),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, into)),
        }
    }
    let mut found = BTreeSet::new();
    for item in &file.items {
        if let Item::Use(item) = item
            && let syn::UseTree::Path(path) = &item.tree
            && FOREIGN.contains(&path.ident.to_string().as_str())
        {
            names(&path.tree, &mut found);
        }
    }
    found
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<syn::Ident>()
                .is_ok_and(|name| name == "test")
    })
}

fn private_type(item: &Item) -> Option<String> {
    match item {
        Item::Struct(item) if !is_public(&item.vis) => Some(item.ident.to_string()),
        Item::Enum(item) if !is_public(&item.vis) => Some(item.ident.to_string()),
        _ => None,
    }
}

/// Public items of a file that name what they should not, as `item: name`.
fn leaks(file: &mut syn::File) -> Vec<String> {
    let imported = imports(file);
    let private: Vec<String> = file.items.iter().filter_map(private_type).collect();
    let is_private = |ty: &syn::Type| match ty {
        syn::Type::Path(path) => path
            .path
            .get_ident()
            .is_some_and(|name| private.contains(&name.to_string())),
        _ => false,
    };
    let mut leaks = Vec::new();
    let mut look = |name: String, visit: &mut dyn FnMut(&mut Paths<'_>)| {
        let mut paths = Paths {
            imported: &imported,
            found: BTreeSet::new(),
        };
        visit(&mut paths);
        if !ALLOWED.contains(&name.as_str()) {
            leaks.extend(
                paths
                    .found
                    .into_iter()
                    .map(|found| format!("{name}: {found}")),
            );
        }
    };
    for item in &mut file.items {
        match item {
            Item::Fn(item) if is_public(&item.vis) => {
                look(item.sig.ident.to_string(), &mut |paths| {
                    paths.visit_signature_mut(&mut item.sig);
                });
            }
            Item::Struct(item) if is_public(&item.vis) => {
                for field in item.fields.iter_mut().filter(|field| is_public(&field.vis)) {
                    look(item.ident.to_string(), &mut |paths| {
                        paths.visit_type_mut(&mut field.ty)
                    });
                }
            }
            Item::Enum(item) if is_public(&item.vis) => {
                look(item.ident.to_string(), &mut |paths| {
                    item.variants
                        .iter_mut()
                        .for_each(|v| paths.visit_variant_mut(v));
                });
            }
            Item::Type(item) if is_public(&item.vis) => {
                look(item.ident.to_string(), &mut |paths| {
                    paths.visit_type_mut(&mut item.ty)
                });
            }
            Item::Use(item) if is_public(&item.vis) => {
                if let syn::UseTree::Path(path) = &item.tree {
                    let name = path.ident.to_string();
                    if FOREIGN.contains(&name.as_str()) {
                        look("pub use".to_owned(), &mut |paths| {
                            paths.found.insert(name.clone());
                        });
                    }
                }
            }
            Item::Trait(item) if is_public(&item.vis) => {
                for member in &mut item.items {
                    if let TraitItem::Fn(method) = member {
                        look(method.sig.ident.to_string(), &mut |paths| {
                            paths.visit_signature_mut(&mut method.sig);
                        });
                    }
                }
            }
            Item::Impl(item) if !is_for_tests(&item.attrs) && !is_private(&item.self_ty) => {
                let of_trait = item.trait_.is_some();
                if let Some((path, _)) = &mut item.trait_ {
                    // `impl From<reqwest::Error> for …` is as public as a function.
                    look("impl".to_owned(), &mut |paths| paths.visit_path_mut(path));
                }
                for member in &mut item.items {
                    match member {
                        ImplItem::Fn(method) if of_trait || is_public(&method.vis) => {
                            look(method.sig.ident.to_string(), &mut |paths| {
                                paths.visit_signature_mut(&mut method.sig);
                            });
                        }
                        ImplItem::Type(ty) => {
                            look(ty.ident.to_string(), &mut |paths| {
                                paths.visit_type_mut(&mut ty.ty);
                            });
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    leaks
}

#[test]
fn no_signature_names_what_generates_or_carries_the_calls() {
    let mut files = Vec::new();
    for name in fs::read_dir(crates()).unwrap() {
        let folder = name.unwrap().path();
        // The sandbox is a program of its own; nobody's client is built on it.
        if !folder.ends_with("sandbox") {
            rust_files(&folder.join("src"), &mut files);
        }
    }
    assert!(files.len() > 100, "{} files", files.len());
    let mut found = Vec::new();
    for path in files {
        let mut file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
        let leaks = leaks(&mut file);
        found.extend(
            leaks
                .iter()
                .map(|leak| format!("{}: {leak}", path.display())),
        );
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_signature_that_names_them_is_found() {
    for (source, leak) in [
        ("pub fn f(a: Vec<reqwest::Client>) {}", "f: reqwest"),
        (
            "use reqwest::Client as C; pub fn f() -> Option<C> { None }",
            "f: C",
        ),
        (
            "pub struct S { pub a: progenitor_client::Error<()> }",
            "S: progenitor_client",
        ),
        ("pub use progenitor::Generator;", "pub use: progenitor"),
        (
            "impl From<reqwest::Error> for E { fn from(_: u8) -> E { E } }",
            "impl: reqwest",
        ),
        ("pub type T = rustls::Error;", "T: rustls"),
        (
            "impl S { pub fn g(self) -> hyper::Uri { todo() } }",
            "g: hyper",
        ),
    ] {
        assert_eq!(
            leaks(&mut syn::parse_str(source).unwrap()),
            [leak],
            "{source}"
        );
    }
    for source in [
        "fn f(a: reqwest::Client) {}",
        "pub struct S { a: reqwest::Client }",
        "pub fn http_client(a: reqwest::Client) {}",
    ] {
        assert!(
            leaks(&mut syn::parse_str(source).unwrap()).is_empty(),
            "{source}"
        );
    }
}

#[test]
fn each_operation_that_needs_a_feature_says_which() {
    let generated = crates().join("iaas/src/generated");
    let table = fs::read_to_string(generated.join("features.md")).unwrap();
    let modules = fs::read_to_string(generated.join("mod.rs")).unwrap();
    let mut operations = 0;
    for gated in modules.split("#[cfg(feature = \"").skip(1) {
        let (feature, rest) = gated.split_once("\")]\nmod ").unwrap_or_default();
        let Some((module, _)) = rest.split_once(';') else {
            continue;
        };
        let calls = generated.join(module).join("calls.rs");
        let calls = fs::read_to_string(&calls).unwrap();
        let row = format!("| `{feature}` | ");
        let row = table.lines().find(|line| line.starts_with(&row)).unwrap();
        let file = syn::parse_file(&calls).unwrap();
        let needs = |attributes: &[Attribute], what: &str| {
            let line = format!(" Needs the feature `{feature}`.");
            let said = attributes.iter().filter(|a| doc(a) == Some(line.clone()));
            assert_eq!(said.count(), 1, "{what}");
        };
        for item in &file.items {
            match item {
                Item::Struct(call) => needs(&call.attrs, &call.ident.to_string()),
                Item::Impl(block) if block.self_ty == syn::parse_quote!(Client) => {
                    for item in &block.items {
                        let ImplItem::Fn(method) = item else { continue };
                        let name = method.sig.ident.to_string();
                        needs(&method.attrs, &name);
                        assert!(row.contains(&format!("`{name}`")), "{name} in {row}");
                        operations += 1;
                    }
                }
                _ => {}
            }
        }
    }
    assert_eq!(operations, 243);

    let client = fs::read_to_string(generated.join("client.rs")).unwrap();
    assert!(client.contains("    /// Needs the feature `about`.\n"));
    // Where nothing is left out, nothing is said.
    let blueprint = crates().join("blueprint/src/generated");
    assert!(!blueprint.join("features.md").exists());
    let mut files = Vec::new();
    rust_files(&blueprint, &mut files);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        assert!(!text.contains("Needs the feature"), "{}", file.display());
    }
}

/// The text of a line of documentation.
fn doc(attribute: &Attribute) -> Option<String> {
    let syn::Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    let syn::Expr::Lit(literal) = &pair.value else {
        return None;
    };
    match &literal.lit {
        syn::Lit::Str(text) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}
