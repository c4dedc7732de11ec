package org.commonthread.member;

/** What a person may do beyond being a member, as Keycloak's realm roles say it. */
public enum Role {
    MODERATOR("moderator"),
    SAFEGUARDING("safeguarding"),
    EDITOR("editor"),
    MEDICAL_REVIEWER("medical-reviewer"),
    ADMIN("admin");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    /** The role's name in the realm and in web.xml. */
    public String realmName() {
        return realmName;
    }
}
