-- What the public is told about a remark that is shown: « vous avez dit, nous avons fait ».
alter table remark add column public_answer text;
