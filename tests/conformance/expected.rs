//! The calls that are known to fail, each with its reason. The list may only shrink: one that
//! passes must be taken out of it.

/// A call that is known to fail.
pub struct Expected {
    /// The entry in services.toml.
    pub service: &'static str,
    /// Method and path template, as in `GET /vmc/api/orgs`.
    pub operation: &'static str,
    /// The example, as in `Long`.
    pub example: &'static str,
    /// Why it fails, and what would have to change.
    #[expect(dead_code, reason = "for whoever reads the list")]
    pub reason: &'static str,
}

/// All of them.
pub const EXPECTED: &[Expected] = &[
    Expected {
        service: "iaas",
        operation: "POST /iaas/api/cloud-accounts/region-enumeration",
        example: "Required",
        reason: "an account that is there is given by its id alone: its overlay lifts the requirement",
    },
    Expected {
        service: "iaas",
        operation: "POST /iaas/api/machines",
        example: "Required",
        reason: "either of an image and its reference is enough: its overlay lifts the requirement",
    },
    Expected {
        service: "iaas",
        operation: "POST /iaas/api/machines/{id}/operations/change-security-groups",
        example: "Required",
        reason: "only the server knows the id and the links: its overlay lifts the requirement",
    },
    Expected {
        service: "iaas",
        operation: "POST /iaas/api/machines/{id}/operations/snapshots",
        example: "Required",
        reason: "only the server knows the id and the links: its overlay lifts the requirement",
    },
];

/// A call that failed.
pub struct Failed {
    pub service: &'static str,
    pub operation: String,
    pub example: String,
    pub why: String,
}

/// What is wrong with a run: what failed without being listed, and what is listed without having
/// failed.
pub fn complaints(failed: &[Failed], expected: &[Expected]) -> Vec<String> {
    let is = |failed: &Failed, expected: &Expected| {
        failed.service == expected.service
            && failed.operation == expected.operation
            && failed.example == expected.example
    };
    let unlisted = failed
        .iter()
        .filter(|failed| !expected.iter().any(|expected| is(failed, expected)))
        .map(|failed| {
            format!(
                "{}: {} ({}): {}",
                failed.service, failed.operation, failed.example, failed.why
            )
        });
    let passed = expected
        .iter()
        .filter(|expected| !failed.iter().any(|failed| is(failed, expected)))
        .map(|expected| {
            format!(
                "{}: {} ({}) passes: take it out of the list",
                expected.service, expected.operation, expected.example
            )
        });
    unlisted.chain(passed).collect()
}

#[test]
fn a_listed_call_that_passes_fails_the_run_as_one_does_that_fails_without_being_listed() {
    let failed = |operation: &str| Failed {
        service: "vmc",
        operation: operation.to_owned(),
        example: "All".to_owned(),
        why: "a reason".to_owned(),
    };
    let listed = [Expected {
        service: "vmc",
        operation: "GET /a",
        example: "All",
        reason: "known",
    }];
    assert!(complaints(&[failed("GET /a")], &listed).is_empty());
    assert_eq!(
        complaints(&[], &listed),
        ["vmc: GET /a (All) passes: take it out of the list"]
    );
    assert_eq!(
        complaints(&[failed("GET /a"), failed("GET /b")], &listed),
        ["vmc: GET /b (All): a reason"]
    );
}
