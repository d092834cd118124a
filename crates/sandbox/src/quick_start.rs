//! The first steps on each service as lines to paste into a shell. They need `curl` and `sed` only,
//! and the ids that a step needs are taken from the answer of the one before.

/// The lines for a sandbox at an address; its API token is a secret of nothing.
pub(crate) fn text(url: &str, api_token: &str, project_id: &str) -> String {
    format!(
        r#"# VMware Cloud on AWS: exchange the API token, list organizations, create an SDDC, poll its task, get it
URL={url}
API_TOKEN={api_token}
TOKEN=$(curl -s "$URL/csp/gateway/am/api/auth/api-tokens/authorize" --data-urlencode "refresh_token=$API_TOKEN" | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')
curl -s "$URL/vmc/api/orgs" -H "csp-auth-token: $TOKEN"; echo
ORG=$(curl -s "$URL/vmc/api/orgs" -H "csp-auth-token: $TOKEN" | sed -n 's/^\[{{"id":"\([^"]*\)".*/\1/p')
TASK=$(curl -s "$URL/vmc/api/orgs/$ORG/sddcs" -H "csp-auth-token: $TOKEN" -H 'Content-Type: application/json' -d '{{"name":"demo","provider":"AWS","num_hosts":1,"region":"US_WEST_2"}}' | sed -n 's/^{{"id":"\([^"]*\)".*/\1/p')
curl -s "$URL/vmc/api/orgs/$ORG/tasks/$TASK" -H "csp-auth-token: $TOKEN"; echo
SDDC=$(curl -s "$URL/vmc/api/orgs/$ORG/tasks/$TASK" -H "csp-auth-token: $TOKEN" | sed -n 's/.*"resource_id":"\([^"]*\)".*/\1/p')
curl -s "$URL/vmc/api/orgs/$ORG/sddcs/$SDDC" -H "csp-auth-token: $TOKEN"; echo

# Aria Automation: log in, create a blueprint, read its inputs schema, list blueprints and deployments, run a pipeline
URL={url}
API_TOKEN={api_token}
TOKEN=$(curl -s "$URL/iaas/api/login" -H 'Content-Type: application/json' -d "{{\"refreshToken\":\"$API_TOKEN\"}}" | sed -n 's/.*"token":"\([^"]*\)".*/\1/p')
BLUEPRINT=$(curl -s "$URL/blueprint/api/blueprints" -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{{"name":"web","projectId":"{project_id}","content":"formatVersion: 1\ninputs:\n  count:\n    type: integer\n    default: 1\nresources:\n  vm:\n    type: Cloud.Machine\n    properties:\n      count: ${{input.count}}\n"}}' | sed -n 's/^{{"id":"\([^"]*\)".*/\1/p')
curl -s "$URL/blueprint/api/blueprints/$BLUEPRINT/inputs-schema" -H "Authorization: Bearer $TOKEN"; echo
curl -s "$URL/blueprint/api/blueprints" -H "Authorization: Bearer $TOKEN"; echo
curl -s "$URL/deployment/api/deployments?expand=resources" -H "Authorization: Bearer $TOKEN"; echo
PIPELINE=$(curl -sG "$URL/codestream/api/pipelines" --data-urlencode "\$filter=name eq 'Deploy web'" -H "Authorization: Bearer $TOKEN" | sed -n 's/.*"links":\["\([^"]*\)".*/\1/p')
EXECUTION=$(curl -s "$URL$PIPELINE/executions" -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' -d '{{}}' | sed -n 's/.*"executionLink":"\([^"]*\)".*/\1/p')
curl -s "$URL$EXECUTION" -H "Authorization: Bearer $TOKEN"; echo
"#
    )
}
