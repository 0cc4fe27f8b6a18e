<#ftl output_format="plainText">
${msg("cittadinoMailRequestIntro", realmName)}

    ${reference}

${msg("cittadinoMailRequestNext")} ${msg("cittadinoReviewTime")}

${msg("cittadinoMailRequestLink")}
${link}

${msg("cittadinoMailRequestNotYou")}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
