// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{UnknownValue, Value, open_enum, record, wire::Extra};

/// An answer wrapped in another: its body and status are properties here.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseEntity {
    /// The inner answer.
    pub body: Option<Value>,
    /// Status of the inner answer, as number and name.
    pub status_code: Option<StatusCode>,
    /// Status of the inner answer, as a number.
    pub status_code_value: Option<i64>,
    extra: Extra,
}

record! {
    ResponseEntity, goes_back: false,
    member body: "body",
    member status_code: "statusCode",
    member status_code_value: "statusCodeValue",
}

/// Values of `StatusCode`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusCode {
    /// `100 CONTINUE`
    Value100Continue,
    /// `101 SWITCHING_PROTOCOLS`
    Value101SwitchingProtocols,
    /// `102 PROCESSING`
    Value102Processing,
    /// `103 CHECKPOINT`
    Value103Checkpoint,
    /// `200 OK`
    Value200Ok,
    /// `201 CREATED`
    Value201Created,
    /// `202 ACCEPTED`
    Value202Accepted,
    /// `203 NON_AUTHORITATIVE_INFORMATION`
    Value203NonAuthoritativeInformation,
    /// `204 NO_CONTENT`
    Value204NoContent,
    /// `205 RESET_CONTENT`
    Value205ResetContent,
    /// `206 PARTIAL_CONTENT`
    Value206PartialContent,
    /// `207 MULTI_STATUS`
    Value207MultiStatus,
    /// `208 ALREADY_REPORTED`
    Value208AlreadyReported,
    /// `226 IM_USED`
    Value226ImUsed,
    /// `300 MULTIPLE_CHOICES`
    Value300MultipleChoices,
    /// `301 MOVED_PERMANENTLY`
    Value301MovedPermanently,
    /// `302 FOUND`
    Value302Found,
    /// `302 MOVED_TEMPORARILY`
    Value302MovedTemporarily,
    /// `303 SEE_OTHER`
    Value303SeeOther,
    /// `304 NOT_MODIFIED`
    Value304NotModified,
    /// `305 USE_PROXY`
    Value305UseProxy,
    /// `307 TEMPORARY_REDIRECT`
    Value307TemporaryRedirect,
    /// `308 PERMANENT_REDIRECT`
    Value308PermanentRedirect,
    /// `400 BAD_REQUEST`
    Value400BadRequest,
    /// `401 UNAUTHORIZED`
    Value401Unauthorized,
    /// `402 PAYMENT_REQUIRED`
    Value402PaymentRequired,
    /// `403 FORBIDDEN`
    Value403Forbidden,
    /// `404 NOT_FOUND`
    Value404NotFound,
    /// `405 METHOD_NOT_ALLOWED`
    Value405MethodNotAllowed,
    /// `406 NOT_ACCEPTABLE`
    Value406NotAcceptable,
    /// `407 PROXY_AUTHENTICATION_REQUIRED`
    Value407ProxyAuthenticationRequired,
    /// `408 REQUEST_TIMEOUT`
    Value408RequestTimeout,
    /// `409 CONFLICT`
    Value409Conflict,
    /// `410 GONE`
    Value410Gone,
    /// `411 LENGTH_REQUIRED`
    Value411LengthRequired,
    /// `412 PRECONDITION_FAILED`
    Value412PreconditionFailed,
    /// `413 PAYLOAD_TOO_LARGE`
    Value413PayloadTooLarge,
    /// `413 REQUEST_ENTITY_TOO_LARGE`
    Value413RequestEntityTooLarge,
    /// `414 URI_TOO_LONG`
    Value414UriTooLong,
    /// `414 REQUEST_URI_TOO_LONG`
    Value414RequestUriTooLong,
    /// `415 UNSUPPORTED_MEDIA_TYPE`
    Value415UnsupportedMediaType,
    /// `416 REQUESTED_RANGE_NOT_SATISFIABLE`
    Value416RequestedRangeNotSatisfiable,
    /// `417 EXPECTATION_FAILED`
    Value417ExpectationFailed,
    /// `418 I_AM_A_TEAPOT`
    Value418IAmATeapot,
    /// `419 INSUFFICIENT_SPACE_ON_RESOURCE`
    Value419InsufficientSpaceOnResource,
    /// `420 METHOD_FAILURE`
    Value420MethodFailure,
    /// `421 DESTINATION_LOCKED`
    Value421DestinationLocked,
    /// `422 UNPROCESSABLE_ENTITY`
    Value422UnprocessableEntity,
    /// `423 LOCKED`
    Value423Locked,
    /// `424 FAILED_DEPENDENCY`
    Value424FailedDependency,
    /// `425 TOO_EARLY`
    Value425TooEarly,
    /// `426 UPGRADE_REQUIRED`
    Value426UpgradeRequired,
    /// `428 PRECONDITION_REQUIRED`
    Value428PreconditionRequired,
    /// `429 TOO_MANY_REQUESTS`
    Value429TooManyRequests,
    /// `431 REQUEST_HEADER_FIELDS_TOO_LARGE`
    Value431RequestHeaderFieldsTooLarge,
    /// `451 UNAVAILABLE_FOR_LEGAL_REASONS`
    Value451UnavailableForLegalReasons,
    /// `500 INTERNAL_SERVER_ERROR`
    Value500InternalServerError,
    /// `501 NOT_IMPLEMENTED`
    Value501NotImplemented,
    /// `502 BAD_GATEWAY`
    Value502BadGateway,
    /// `503 SERVICE_UNAVAILABLE`
    Value503ServiceUnavailable,
    /// `504 GATEWAY_TIMEOUT`
    Value504GatewayTimeout,
    /// `505 HTTP_VERSION_NOT_SUPPORTED`
    Value505HttpVersionNotSupported,
    /// `506 VARIANT_ALSO_NEGOTIATES`
    Value506VariantAlsoNegotiates,
    /// `507 INSUFFICIENT_STORAGE`
    Value507InsufficientStorage,
    /// `508 LOOP_DETECTED`
    Value508LoopDetected,
    /// `509 BANDWIDTH_LIMIT_EXCEEDED`
    Value509BandwidthLimitExceeded,
    /// `510 NOT_EXTENDED`
    Value510NotExtended,
    /// `511 NETWORK_AUTHENTICATION_REQUIRED`
    Value511NetworkAuthenticationRequired,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    StatusCode,
    Value100Continue: "100 CONTINUE",
    Value101SwitchingProtocols: "101 SWITCHING_PROTOCOLS",
    Value102Processing: "102 PROCESSING",
    Value103Checkpoint: "103 CHECKPOINT",
    Value200Ok: "200 OK",
    Value201Created: "201 CREATED",
    Value202Accepted: "202 ACCEPTED",
    Value203NonAuthoritativeInformation: "203 NON_AUTHORITATIVE_INFORMATION",
    Value204NoContent: "204 NO_CONTENT",
    Value205ResetContent: "205 RESET_CONTENT",
    Value206PartialContent: "206 PARTIAL_CONTENT",
    Value207MultiStatus: "207 MULTI_STATUS",
    Value208AlreadyReported: "208 ALREADY_REPORTED",
    Value226ImUsed: "226 IM_USED",
    Value300MultipleChoices: "300 MULTIPLE_CHOICES",
    Value301MovedPermanently: "301 MOVED_PERMANENTLY",
    Value302Found: "302 FOUND",
    Value302MovedTemporarily: "302 MOVED_TEMPORARILY",
    Value303SeeOther: "303 SEE_OTHER",
    Value304NotModified: "304 NOT_MODIFIED",
    Value305UseProxy: "305 USE_PROXY",
    Value307TemporaryRedirect: "307 TEMPORARY_REDIRECT",
    Value308PermanentRedirect: "308 PERMANENT_REDIRECT",
    Value400BadRequest: "400 BAD_REQUEST",
    Value401Unauthorized: "401 UNAUTHORIZED",
    Value402PaymentRequired: "402 PAYMENT_REQUIRED",
    Value403Forbidden: "403 FORBIDDEN",
    Value404NotFound: "404 NOT_FOUND",
    Value405MethodNotAllowed: "405 METHOD_NOT_ALLOWED",
    Value406NotAcceptable: "406 NOT_ACCEPTABLE",
    Value407ProxyAuthenticationRequired: "407 PROXY_AUTHENTICATION_REQUIRED",
    Value408RequestTimeout: "408 REQUEST_TIMEOUT",
    Value409Conflict: "409 CONFLICT",
    Value410Gone: "410 GONE",
    Value411LengthRequired: "411 LENGTH_REQUIRED",
    Value412PreconditionFailed: "412 PRECONDITION_FAILED",
    Value413PayloadTooLarge: "413 PAYLOAD_TOO_LARGE",
    Value413RequestEntityTooLarge: "413 REQUEST_ENTITY_TOO_LARGE",
    Value414UriTooLong: "414 URI_TOO_LONG",
    Value414RequestUriTooLong: "414 REQUEST_URI_TOO_LONG",
    Value415UnsupportedMediaType: "415 UNSUPPORTED_MEDIA_TYPE",
    Value416RequestedRangeNotSatisfiable: "416 REQUESTED_RANGE_NOT_SATISFIABLE",
    Value417ExpectationFailed: "417 EXPECTATION_FAILED",
    Value418IAmATeapot: "418 I_AM_A_TEAPOT",
    Value419InsufficientSpaceOnResource: "419 INSUFFICIENT_SPACE_ON_RESOURCE",
    Value420MethodFailure: "420 METHOD_FAILURE",
    Value421DestinationLocked: "421 DESTINATION_LOCKED",
    Value422UnprocessableEntity: "422 UNPROCESSABLE_ENTITY",
    Value423Locked: "423 LOCKED",
    Value424FailedDependency: "424 FAILED_DEPENDENCY",
    Value425TooEarly: "425 TOO_EARLY",
    Value426UpgradeRequired: "426 UPGRADE_REQUIRED",
    Value428PreconditionRequired: "428 PRECONDITION_REQUIRED",
    Value429TooManyRequests: "429 TOO_MANY_REQUESTS",
    Value431RequestHeaderFieldsTooLarge: "431 REQUEST_HEADER_FIELDS_TOO_LARGE",
    Value451UnavailableForLegalReasons: "451 UNAVAILABLE_FOR_LEGAL_REASONS",
    Value500InternalServerError: "500 INTERNAL_SERVER_ERROR",
    Value501NotImplemented: "501 NOT_IMPLEMENTED",
    Value502BadGateway: "502 BAD_GATEWAY",
    Value503ServiceUnavailable: "503 SERVICE_UNAVAILABLE",
    Value504GatewayTimeout: "504 GATEWAY_TIMEOUT",
    Value505HttpVersionNotSupported: "505 HTTP_VERSION_NOT_SUPPORTED",
    Value506VariantAlsoNegotiates: "506 VARIANT_ALSO_NEGOTIATES",
    Value507InsufficientStorage: "507 INSUFFICIENT_STORAGE",
    Value508LoopDetected: "508 LOOP_DETECTED",
    Value509BandwidthLimitExceeded: "509 BANDWIDTH_LIMIT_EXCEEDED",
    Value510NotExtended: "510 NOT_EXTENDED",
    Value511NetworkAuthenticationRequired: "511 NETWORK_AUTHENTICATION_REQUIRED",
}
