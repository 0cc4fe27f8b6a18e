<#import "template.ftl" as layout>
<#assign preview = msg("cittadinoMailUpgradeIntro", realmName)>
<@layout.emailLayout>
<p style="margin:0 0 16px">${msg("cittadinoMailUpgradeIntro", realmName)}</p>
<p class="box" style="margin:0 0 16px;padding:14px 8px;border:1px solid #5d7083;background:#f2f7fc;text-align:center;font-size:34px;line-height:44px;font-weight:bold;letter-spacing:4px;font-family:monospace"><span>${code?substring(0, 4)}</span><span style="padding-left:14px">${code?substring(4)}</span></p>
<p style="margin:0 0 16px">${msg("cittadinoMailCodeLife", minutes)}</p>
<p style="margin:0 0 16px">${msg("cittadinoMailUpgradeNotYou")}</p>
</@layout.emailLayout>
