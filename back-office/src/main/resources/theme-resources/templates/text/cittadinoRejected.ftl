<#ftl output_format="plainText">
<#-- A mail that was queued before there were other requests says no kind. -->
<#assign upgrade = (kind!"NEW_ACCOUNT") == "UPGRADE">
<#assign intro = upgrade?then(msg("cittadinoMailRejectedUpgradeIntro", realmName), msg("cittadinoMailRejectedIntro", realmName))>
${intro}

${msg("cittadinoMailRejectedReason." + reason)}

${upgrade?then(msg("cittadinoMailRejectedUpgradeErased"), msg("cittadinoMailRejectedErased"))}

${msg("cittadinoMailRejectedOffice")}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
