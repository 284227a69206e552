package dk.dpsd.seb;

import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.model.Sensitivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the log says of edits to users and their roles, field by field; what is wished of the superuser register it says itself. */
public final class UserChanges {

    private UserChanges() {}

    /** @param before null for a new user */
    public static List<FieldChange> between(UserForm before, UserForm after) {
        List<FieldChange> changes = new ArrayList<>();
        add(changes, "login", before == null ? null : before.login(), after.login());
        add(changes, "name", before == null ? null : before.name(), after.name());
        add(changes, "email", before == null ? null : before.email(), after.email());
        return changes;
    }

    private static void add(List<FieldChange> changes, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange(field, Sensitivity.PERSONAL, before, after));
        }
    }

    /** A role row that came. */
    public static List<FieldChange> given(RoleAssignment row) {
        List<FieldChange> changes = new ArrayList<>(List.of(FieldChange.harmless("role", null, text(row))));
        if (row.provider() != null) {
            changes.add(FieldChange.harmless("provider", null, Long.toString(row.provider())));
        }
        if (row.approval() != null) {
            changes.add(new FieldChange(
                    "approvedBy", Sensitivity.PERSONAL, null, row.approval().by()));
            changes.add(
                    FieldChange.harmless("approvedOn", null, row.approval().on().toString()));
            changes.add(new FieldChange(
                    "approvalReference",
                    Sensitivity.FREE_TEXT,
                    null,
                    row.approval().reference()));
        }
        return changes;
    }

    /** A role row that went. */
    public static List<FieldChange> taken(RoleAssignment row) {
        return List.of(FieldChange.harmless("role", text(row), null));
    }

    /** A role row that got another last day. */
    public static List<FieldChange> until(RoleAssignment row, LocalDate before) {
        return List.of(
                FieldChange.harmless("role", text(row), text(row)),
                FieldChange.harmless("validTo", Objects.toString(before, null), Objects.toString(row.validTo(), null)));
    }

    /** A row in one line: role, SOR code, reach and first day. */
    private static String text(RoleAssignment row) {
        return row.roleName() + (row.unit() == null ? "" : " " + row.unit()) + (row.hasSubUnits() ? " +" : " =") + " "
                + row.validFrom();
    }
}
