<#-- The macro that stock pages and steps of other JARs call, in our markup. -->
<#import "providers.ftl" as providers>

<#macro show social>
  <@providers.show providers=(social.providers)![]/>
</#macro>
