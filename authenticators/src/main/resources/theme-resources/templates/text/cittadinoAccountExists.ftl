<#ftl output_format="plainText">
${msg("cittadinoMailExistsIntro", realmName)}

${msg("cittadinoMailExistsWhat")}
${link}

${msg("cittadinoMailExistsNotYou")}
