<#import "template.ftl" as layout>
<#-- A mail that was queued before there were other requests says no kind. -->
<#assign upgrade = (kind!"NEW_ACCOUNT") == "UPGRADE">
<#assign intro = upgrade?then(msg("cittadinoMailRejectedUpgradeIntro", realmName), msg("cittadinoMailRejectedIntro", realmName))>
<#assign preview = intro>
<@layout.emailLayout>
<p style="margin:0 0 16px">${intro}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailRejectedReason." + reason)}</p>
<p style="margin:0 0 16px">${upgrade?then(msg("cittadinoMailRejectedUpgradeErased"), msg("cittadinoMailRejectedErased"))}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailRejectedOffice")}</p>
</@layout.emailLayout>
