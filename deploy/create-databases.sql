-- Run by the postgres image on its first start: each pillar service owns one database.
create database gov;
create database economy;
create database society;
