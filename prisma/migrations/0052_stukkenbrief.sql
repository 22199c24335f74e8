-- The letter that gave the client a list of documents: its reminders repeat it, less what has come.
ALTER TABLE stukkenlijst ADD COLUMN stapbrief_id uuid REFERENCES stapbrief(id);
