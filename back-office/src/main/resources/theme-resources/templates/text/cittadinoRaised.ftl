<#ftl output_format="plainText">
${msg("cittadinoMailRaisedIntro", realmName)}

${msg("cittadinoMailRaisedHow")}
${link}

${msg("cittadinoMailRaisedNotYou")}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
