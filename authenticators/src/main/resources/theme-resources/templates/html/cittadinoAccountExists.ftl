<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("cittadinoMailExistsIntro", realmName)}</p>
<p>${msg("cittadinoMailExistsWhat")}</p>
<p><a href="${link}">${link}</a></p>
<p>${msg("cittadinoMailExistsNotYou")}</p>
</@layout.emailLayout>
