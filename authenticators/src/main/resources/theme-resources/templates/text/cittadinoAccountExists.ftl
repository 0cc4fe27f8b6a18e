<#ftl output_format="plainText">
${msg("cittadinoMailExistsIntro", realmName)}

${msg("cittadinoMailExistsWhat")}
${link}

${msg("cittadinoMailExistsNotYou")}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
