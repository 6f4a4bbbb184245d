-- Run by the postgres image on its first start: each service owns one database, the gateway's for accounts.
create database gov;
create database economy;
create database society;
create database gateway;
