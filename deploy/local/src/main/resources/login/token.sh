#!/bin/sh
# Prints an access token (30 minutes) for a sample user of the login server on this machine.
# Written anew at every start; the password and the secret are samples and open nothing else.
form="grant_type=password&client_id=early-help-local&password=@PASSWORD@&username=$1"
[ "$1" = social-care-system ] && form="grant_type=client_credentials&client_id=$1&client_secret=@PASSWORD@"
if ! answer=$(curl -s -d "$form" '@ADDRESS@'); then
    echo "The login server does not answer: start the system first (make run or make demo)." >&2
    exit 1
fi
token=$(printf '%s' "$answer" | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')
if [ -z "$token" ]; then
    echo "There is no token for '$1'. The sample users are: @USERS@." >&2
    exit 1
fi
printf '%s\n' "$token"
