<#ftl output_format="plainText">
${msg("cittadinoMailCodeIntro", realmName)}

    ${code?substring(0, 4)} ${code?substring(4)}

${msg("cittadinoMailCodeLife", minutes)}

${msg("cittadinoMailCodeLink")}
${link}

${msg("cittadinoMailNotYou")}
