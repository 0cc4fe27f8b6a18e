<#-- The terms are a text of the town: each line is a paragraph, and a page elsewhere may hold the whole of it. -->
<#macro terms>
  <#list msg("termsText")?split("\n") as line>
    <#if line?trim?has_content><p class="cit-text">${line?trim}</p></#if>
  </#list>
  <#local address = msg("termsUrl")>
  <#if address?has_content><p class="cit-text"><a href="${address}">${msg("termsLink")}</a></p></#if>
</#macro>
