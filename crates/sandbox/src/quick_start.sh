JSON='Content-Type: application/json'
# Shows an answer, and takes the first value of a name out of it.
pick() { answer=$(cat); printf '%s\n' "$answer" >&2; printf '%s' "$answer" | grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

# VMware Cloud on AWS: exchange the API token, list organizations, create an SDDC, poll its task, get it
TOKEN=$(curl -sS "$URL/csp/gateway/am/api/auth/api-tokens/authorize" -d "refresh_token=$API_TOKEN" | pick access_token)
AUTH="csp-auth-token: $TOKEN"
ORG=$(curl -sS "$URL/vmc/api/orgs" -H "$AUTH" | pick id)
TASK=$(curl -sS "$URL/vmc/api/orgs/$ORG/sddcs" -H "$AUTH" -H "$JSON" -d '{"name":"demo","provider":"AWS","num_hosts":1,"region":"US_WEST_2"}' | pick id)
SDDC=$(curl -sS "$URL/vmc/api/orgs/$ORG/tasks/$TASK" -H "$AUTH" | pick resource_id)
curl -sS "$URL/vmc/api/orgs/$ORG/sddcs/$SDDC" -H "$AUTH"; echo

# Aria Automation: log in, create a project, create a blueprint and read its inputs, list deployments, find a pipeline, run it
TOKEN=$(curl -sS "$URL/iaas/api/login" -H "$JSON" -d "{\"refreshToken\":\"$API_TOKEN\"}" | pick token)
AUTH="Authorization: Bearer $TOKEN"
PROJECT=$(curl -sS "$URL/iaas/api/projects" -H "$AUTH" -H "$JSON" -d "{\"name\":\"quick-start-$(date +%s)\"}" | pick id)
BLUEPRINT=$(curl -sS "$URL/blueprint/api/blueprints" -H "$AUTH" -H "$JSON" -d "{\"name\":\"web\",\"projectId\":\"$PROJECT\",\"content\":\"inputs: {count: {type: integer, default: 1}}\"}" | pick id)
curl -sS "$URL/blueprint/api/blueprints/$BLUEPRINT/inputs-schema" -H "$AUTH"; echo
curl -sS "$URL/deployment/api/deployments?expand=resources" -H "$AUTH"; echo
PIPELINE=$(curl -sS -G "$URL/codestream/api/pipelines" --data-urlencode "\$filter=name eq 'Deploy web'" -H "$AUTH" | pick _link)
EXECUTION=$(curl -sS "$URL$PIPELINE/executions" -H "$AUTH" -H "$JSON" -d '{}' | pick executionLink)
curl -sS "$URL$EXECUTION" -H "$AUTH"; echo
