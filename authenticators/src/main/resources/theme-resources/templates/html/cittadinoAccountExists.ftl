<#import "template.ftl" as layout>
<#assign preview = msg("cittadinoMailExistsIntro", realmName)>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("cittadinoMailExistsIntro", realmName)}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailExistsWhat")}<br><a href="${link}" style="word-break:break-all">${link}</a></p>
<p style="margin:0 0 16px">${msg("cittadinoMailExistsNotYou")}</p>
</@layout.emailLayout>
