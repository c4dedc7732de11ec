#!/bin/bash
# Read once, by the postgres image, when the database is new: two databases, each with a role that owns it and cannot see the other.
set -e
psql -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
    -v site="$COMMONTHREAD_DB_PASSWORD" -v login="$KEYCLOAK_DB_PASSWORD" <<'SQL'
CREATE ROLE commonthread LOGIN PASSWORD :'site';
CREATE DATABASE commonthread OWNER commonthread;
REVOKE CONNECT ON DATABASE commonthread FROM PUBLIC;
CREATE ROLE keycloak LOGIN PASSWORD :'login';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE keycloak FROM PUBLIC;
SQL
