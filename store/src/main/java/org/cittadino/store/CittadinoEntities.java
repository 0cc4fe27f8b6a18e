// SPDX-License-Identifier: Apache-2.0
package org.cittadino.store;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

/** Hands our tables to Keycloak's persistence unit and their changelog to its migration. */
final class CittadinoEntities implements JpaEntityProvider {
    @Override
    public List<Class<?>> getEntities() {
        return List.of(
                RegistrationEntity.class,
                CodeEntity.class,
                OutboxEntity.class,
                LimitEntity.class,
                EvidenceEntity.class,
                CaseEntity.class,
                AccountCategoryEntity.class,
                RegisterEntity.class,
                ResidentGenerationEntity.class,
                ResidentEntity.class,
                LetterBatchEntity.class,
                LetterEntity.class,
                ImportEntity.class,
                IdentityEntity.class,
                FiscalKeyEntity.class,
                ScanSetEntity.class,
                ScanPageEntity.class,
                AuditEntity.class,
                AuditHeadEntity.class,
                LegacyAccountEntity.class,
                CampaignEntity.class,
                CampaignMailEntity.class,
                LegacyFileEntity.class);
    }

    @Override
    public String getChangelogLocation() {
        return "META-INF/cittadino-changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return CittadinoEntitiesFactory.ID;
    }

    @Override
    public void close() {}
}
