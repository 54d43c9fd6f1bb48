ALTER TABLE note ADD UNIQUE KEY note_title (title);
