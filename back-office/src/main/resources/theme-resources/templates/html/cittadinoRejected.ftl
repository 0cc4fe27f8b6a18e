<#import "template.ftl" as layout>
<#assign preview = msg("cittadinoMailRejectedIntro", realmName)>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("cittadinoMailRejectedIntro", realmName)}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailRejectedReason." + reason)}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailRejectedErased")}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailRejectedOffice")}</p>
</@layout.emailLayout>
