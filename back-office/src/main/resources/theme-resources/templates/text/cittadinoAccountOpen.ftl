<#ftl output_format="plainText">
${msg("cittadinoMailOpenIntro", realmName)}

${msg("cittadinoMailOpenName")}
${username}

${msg("cittadinoMailOpenHow")}
${link}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
