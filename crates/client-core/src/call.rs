//! A call that has not been answered yet.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use auth_core::{Error, Response};
use http::HeaderMap;

use crate::answer::Answer;
use crate::operation::Operation;
use crate::send::RetryPolicy;

/// What one call does differently from its client.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CallOptions {
    /// How long the whole call may take, from its first request to the end of the last answer.
    pub timeout: Option<Duration>,
    /// When it is sent again; as the client says unless set.
    pub retry: Option<RetryPolicy>,
    /// The API version to ask for.
    pub api_version: Option<String>,
}

pub(crate) type Sending = Pin<Box<dyn Future<Output = Result<Response, Error>> + Send>>;

/// A call on its way: a future of the decoded answer.
///
/// Sending is one shared, boxed future; only the decoding knows the type.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T> {
    sending: Sending,
    operation: &'static Operation,
    answer: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(operation: &'static Operation, sending: Sending) -> Self {
        Call {
            sending,
            operation,
            answer: PhantomData,
        }
    }

    /// The same call, answered with status and headers beside the value.
    #[inline]
    pub fn with_response(self) -> CallWithResponse<T> {
        CallWithResponse(self)
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}

impl<T: Answer> Future for Call<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.sending
            .as_mut()
            .poll(cx)
            .map(|sent| T::from_response(&sent?, self.operation))
    }
}

/// A call on its way: a future of the decoded answer with its status and headers.
#[must_use = "a call does nothing until it is awaited"]
#[derive(Debug)]
pub struct CallWithResponse<T>(Call<T>);

impl<T: Answer> Future for CallWithResponse<T> {
    type Output = Result<Answered<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let call = &mut self.0;
        call.sending.as_mut().poll(cx).map(|sent| {
            let response = sent?;
            let value = T::from_response(&response, call.operation)?;
            let (parts, _) = response.into_parts();
            Ok(Answered {
                value,
                status: parts.status.as_u16(),
                headers: parts.headers,
            })
        })
    }
}

/// A decoded answer with its status and headers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Answered<T> {
    /// The decoded body.
    pub value: T,
    /// The HTTP status: any of 200 to 299.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
}
