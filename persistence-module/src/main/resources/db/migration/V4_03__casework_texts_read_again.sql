-- Documents are read and cleaned in one walk from now on: what was read otherwise is read again.
DELETE FROM casework_document_text WHERE document_id IN (SELECT id FROM casework_document WHERE text_state = 'READ');
UPDATE casework_document SET text_state = 'WAITING', attempts = 0, next_attempt_at = added_at WHERE text_state = 'READ';
