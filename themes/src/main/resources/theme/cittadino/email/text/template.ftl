<#ftl output_format="plainText">
<#-- The same sentences as in the frame of the HTML mails, one blank line apart. -->
<#macro emailLayout>
<#local content><#nested></#local>
${content?trim?replace("\\s*\n\\s*\n\\s*", "\n\n", "r")}

<#include "signature.ftl">
</#macro>

<#macro say text>
${text}

</#macro>

<#macro items texts>
<#list texts as text>
- ${text}
</#list>

</#macro>

<#macro code text>
${text}

</#macro>

<#macro address of>
${of}

</#macro>

<#macro act label>
${label}
${link}

<@say msg("emailLinkLife", linkExpirationFormatter(linkExpiration)) />
</#macro>
