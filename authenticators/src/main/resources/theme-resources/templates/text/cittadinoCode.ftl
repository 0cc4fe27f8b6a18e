<#ftl output_format="plainText">
${msg("cittadinoMailCodeIntro", realmName)}

    ${code?substring(0, 4)} ${code?substring(4)}

${msg("cittadinoMailCodeLife", minutes)}

${((withPassword!"true") == "true")?then(msg("cittadinoMailCodeLink"), msg("cittadinoMailCodeLinkOnly"))}
${link}

${msg("cittadinoMailNotYou")}

<#-- The signature of the mail theme, where it has one. -->
<#assign signature = .get_optional_template("signature.ftl")>
<#if signature.exists><@signature.include /></#if>
